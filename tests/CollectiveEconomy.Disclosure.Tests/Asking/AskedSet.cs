namespace CollectiveEconomy.Disclosure.Tests.Asking;

/// <summary>A set of organisations of one year that the public asked for, and what it was told.</summary>
/// <param name="Members">Places of the organisations in <see cref="Marking.Truth.Rows"/>; who is in a set is public.</param>
/// <param name="Told">Figures by name; what is withheld is not among them.</param>
/// <param name="Classes">Told counts by class, by name of the class.</param>
public sealed record AskedSet(int[] Members, IReadOnlyDictionary<string, double> Told, IReadOnlyDictionary<string, long>? Classes);
