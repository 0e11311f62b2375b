import { columns } from '../styles/columns.js';
import { prose } from '../styles/prose.js';

export const styles = [prose, columns];
