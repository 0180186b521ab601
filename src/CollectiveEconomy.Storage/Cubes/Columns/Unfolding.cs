namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A list dimension by which rows are unfolded: a row counts for each of its members, or once where it has none.</summary>
/// <param name="Column">The column of the list.</param>
/// <param name="Accepted">Whether a member is let through, by its place; the unknown one is last.</param>
internal sealed record Unfolding(ListColumn Column, bool[] Accepted);
