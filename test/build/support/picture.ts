// The smallest picture that is one: what is read as a picture must be readable.

/** 2 × 2 px. */
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12Pgzi4AIgYIBQAXogOZreG2pwAAAABJRU5ErkJggg==', 'base64');

/** Another one, 3 × 2 px. */
export const OTHER_PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12N4tNoJghjgLABwWArbIjYPhAAAAABJRU5ErkJggg==', 'base64');
