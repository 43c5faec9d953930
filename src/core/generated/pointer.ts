// Made from schemas/ by `npm run generate`. Do not edit.

/**
 * The one small record that says which release is shown.
 */
export interface Pointer {
/**
 * The version of the form that everything in the release has. An app that does not know it keeps what it shows.
 */
format: number
/**
 * Grows with every release: seconds since 1970 of the commit that it was made from. A device takes no lower one unless staff ask for it.
 */
sequence: number
manifest: FileEntry
/**
 * ECDSA on P-256 with SHA-256 over format, sequence and manifest, r and s in hex. An app with a key takes nothing without it.
 */
signature?: string
}
export interface FileEntry {
/**
 * SHA-256 of the bytes, in hex.
 */
hash: string
/**
 * The ending of the file's name.
 */
type: string
/**
 * Bytes.
 */
size: number
/**
 * Of a picture, px.
 */
width?: number
/**
 * Of a picture, px.
 */
height?: number
/**
 * Of a picture: the same in other widths and forms, the narrow ones first. The file itself is the widest WebP.
 */
variants?: FileEntry[]
/**
 * Of a file of more than 4 MiB: the SHA-256 of each 4 MiB of it, in order; the last piece is shorter.
 */
pieces?: string[]
/**
 * Of a picture: its colour at the top, in the middle and at the bottom, for the time until it has come.
 */
placeholder?: string
}
