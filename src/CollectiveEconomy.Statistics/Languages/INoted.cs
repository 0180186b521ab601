namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Something that may have a note in both languages.</summary>
public interface INoted
{
    /// <summary>The note in Vietnamese; null when there is none.</summary>
    string? NoteVi { get; }

    /// <summary>The note in English; null when there is none.</summary>
    string? NoteEn { get; }
}
