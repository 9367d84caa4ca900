/** Where *Văn bản* keeps which paper is open, so that other views can open one. */
export const PAPERS_PLACE = 'report.papers';
/** `subject` '' is every subject. */
export const NO_PAPER = { open: '', subject: '' };
