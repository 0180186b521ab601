using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>A part of a report: one question, with a table and perhaps a chart.</summary>
public sealed record ReportSheet
{
    /// <summary>Name in lower case with underscores, unique in its report.</summary>
    public required string Id { get; init; }

    /// <summary>Title in Vietnamese; <c>{year}</c> is filled in.</summary>
    public required string TitleVi { get; init; }

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>
    /// The question by parameter, as addresses of <c>/data</c> state it, with the <c>cube</c>; <c>{year}</c>, <c>{year-1}</c> … are filled in.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Question { get; init; }

    /// <summary>The chart; null when there is none.</summary>
    public ReportChart? Chart { get; init; }

    /// <summary>Lines below the table, in Vietnamese.</summary>
    public IReadOnlyList<string> NotesVi { get; init; } = [];

    /// <summary>Lines below the table, in English; as many as in Vietnamese.</summary>
    public IReadOnlyList<string> NotesEn { get; init; } = [];

    /// <summary>The title in both languages.</summary>
    internal LocalizedText Title => new(TitleVi, TitleEn);

    /// <summary>The lines in a language.</summary>
    internal IReadOnlyList<string> Notes(Language language) => language == Language.En ? NotesEn : NotesVi;
}
