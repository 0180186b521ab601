using System.Diagnostics.CodeAnalysis;

namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Selects a name or text by language.</summary>
public static class LocalizedNames
{
    /// <summary>The name in <paramref name="language"/>, or the Vietnamese one where there is none.</summary>
    public static string NameIn(this INamed named, Language language) =>
        language == Language.En ? named.NameEn ?? named.NameVi : named.NameVi;

    /// <summary>The note in <paramref name="language"/>, or in the other where there is none; null when there is neither.</summary>
    public static string? NoteIn(this INoted noted, Language language) => language.Of(noted.NoteVi, noted.NoteEn);

    /// <summary>The text of two that is in <paramref name="language"/>, or the other where there is none; null when there is neither.</summary>
    [return: NotNullIfNotNull(nameof(vi)), NotNullIfNotNull(nameof(en))]
    public static string? Of(this Language language, string? vi, string? en) => language == Language.En ? en ?? vi : vi ?? en;
}
