// What the example uses of jsonstat-toolkit, which has no types.
declare module 'jsonstat-toolkit' {
  interface Dataset {
    /** Dimensions in the order of the cube. */
    id: string[];
    size: number[];
    Dimension(name: string): { id: string[]; label: string };
    /** A value by the places of its members. */
    Data(places: number[]): { value: number | null; status: string | null };
  }
  export default function JSONstat(response: unknown): Dataset;
}
