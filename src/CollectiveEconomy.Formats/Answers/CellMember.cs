namespace CollectiveEconomy.Formats.Answers;

/// <summary>A member of a dimension.</summary>
/// <param name="Code">Its code as text.</param>
/// <param name="Name">Its name in the language of the table.</param>
public sealed record CellMember(string Code, string Name);
