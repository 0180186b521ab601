namespace CollectiveEconomy.Storage.Cubes;

/// <summary>A statement with its parameters.</summary>
/// <param name="Text">The text, with $1, $2 … where parameters stand.</param>
/// <param name="Parameters">The values, in order.</param>
internal sealed record SqlQuery(string Text, IReadOnlyList<object> Parameters);
