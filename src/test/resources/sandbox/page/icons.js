/** The page's icons, drawn here: not every system has a font with them. All are decoration. */

import { html } from '/lib/lit-html/lit-html.js';

function icon(path) {
    return html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

export const textIcon = icon('M10 3 8 21M16 3l-2 18M4 8.5h17M3 15.5h17');
export const announcementIcon = icon(
    'M4 10v4h3l9 5V5l-9 5zM7 14l1.5 6H11l-1-4.5M19.5 9.5a4 4 0 0 1 0 5',
);
export const forumIcon = icon('M4 4h12v9H9l-5 4zM19 8h1v12l-4-3H9');
export const directIcon = icon(
    'M16 8v5.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
);
export const threadIcon = icon('M6 4v7a3 3 0 0 0 3 3h9M14 10l4 4-4 4');
export const menuIcon = icon('M4 6h16M4 12h16M4 18h16');
export const closeIcon = icon('M6 6l12 12M18 6 6 18');
export const sendIcon = icon('M4 4l17 8-17 8 3-8zM7 12h8');
