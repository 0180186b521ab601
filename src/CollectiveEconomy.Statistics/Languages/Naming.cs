namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Reads a name in the language that a reader wants.</summary>
public static class Naming
{
    /// <summary>The name in <paramref name="language"/>, or the Vietnamese one where there is none.</summary>
    public static string NameIn(this INamed named, Language language) =>
        language == Language.En ? named.NameEn ?? named.NameVi : named.NameVi;
}
