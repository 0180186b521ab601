using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>A column of a table of imports whose value a submission changed.</summary>
/// <param name="Code">Name of the column in files, for example women_members.</param>
/// <param name="NameVi">Heading in Vietnamese.</param>
/// <param name="NameEn">Heading in English.</param>
internal sealed record ChangedColumn(string Code, string NameVi, string NameEn) : INamed;
