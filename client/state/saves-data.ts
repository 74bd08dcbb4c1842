// Whether the browser was told to spare its line: then nothing is fetched before it is needed.

type SavingNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } };

export const savesData = () => (navigator as SavingNavigator).connection?.saveData === true;
