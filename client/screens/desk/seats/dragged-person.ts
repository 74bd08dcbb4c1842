// What a dragged name carries, so that nothing else can be dropped on a table.
export const draggedPersonType = 'application/x-umecon-participant';
