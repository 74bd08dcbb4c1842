// The number of the wire. A change of what goes up or down raises it and leaves a line in CHANGELOG.md.

export const wireVersion = 1;
