/** Name and version of the comparison file; the version rises when a reader of the old one would misread it. */
export const FORMAT_NAME = 'synoptic.comparison';
export const FORMAT_VERSION = 1;
