import 'svelte';
import 'mint-widgets/types/svelte';
