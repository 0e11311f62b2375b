import { css } from 'lit';
import { columns } from '../styles/columns.js';
import { hairline } from '../styles/hairline.js';
import { prose } from '../styles/prose.js';

export const styles = [
  hairline,
  prose,
  columns,
  css`
    .statements > li {
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--_hairline);
    }
  `,
];
