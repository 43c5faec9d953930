// The colours of everything Körme draws: water and evening in teal, grass and sun in gold, paper for light.
export const ink = '#0d262c';
export const night = '#12363f';
export const deep = '#0f535b';
export const teal = '#1a7277';
export const lagoon = '#4b9c98';
export const mist = '#a5cdc6';
export const haze = '#dce8dc';
export const paper = '#fbf6ea';
export const sand = '#f0dfb9';
export const straw = '#e3c074';
export const gold = '#d39a2f';
export const amber = '#b5701f';
export const clay = '#8f4a2e';
