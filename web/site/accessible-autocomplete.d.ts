declare module 'accessible-autocomplete' {
  export default function accessibleAutocomplete(options: {
    readonly element: HTMLElement;
    readonly id: string;
    readonly name: string;
    readonly defaultValue: string;
    readonly required: boolean;
    readonly minLength: number;
    readonly confirmOnBlur: boolean;
    readonly showNoOptionsFound: boolean;
    readonly displayMenu: 'overlay' | 'inline';
    source(text: string, populate: (suggestions: string[]) => void): void;
  }): void;
}
