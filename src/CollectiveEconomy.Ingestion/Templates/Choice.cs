namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>A code that a column may have.</summary>
/// <param name="Code">The code.</param>
/// <param name="NameVi">Name in Vietnamese; the code itself where it has none.</param>
/// <param name="NameEn">Name in English; null where none is established.</param>
internal sealed record Choice(string Code, string NameVi, string? NameEn);
