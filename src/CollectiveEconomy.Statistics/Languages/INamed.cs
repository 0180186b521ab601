namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Something that has a name in both languages.</summary>
public interface INamed
{
    /// <summary>Name in Vietnamese, in Unicode normalisation form C.</summary>
    string NameVi { get; }

    /// <summary>Name in English; null where none is established.</summary>
    string? NameEn { get; }
}
