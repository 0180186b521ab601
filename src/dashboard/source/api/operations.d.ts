declare module "*.graphql" {
  /** Identifier of a stored operation. */
  const id: string;
  export default id;
}
