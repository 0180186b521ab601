using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>A report with its figures.</summary>
public sealed record Report
{
    /// <summary>Its definition.</summary>
    public required ReportDefinition Definition { get; init; }

    /// <summary>Its year.</summary>
    public required ReportYear Year { get; init; }

    /// <summary>The release of its figures.</summary>
    public required Release Release { get; init; }

    /// <summary>Whose table answered.</summary>
    public required AccessClass Access { get; init; }

    /// <summary>Language of its texts.</summary>
    public required Language Language { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>The title with the year.</summary>
    public LocalizedText Title => Year.In(Definition.Title);

    /// <summary>Asks every question of a report.</summary>
    /// <param name="definition">The report.</param>
    /// <param name="year">Its year.</param>
    /// <param name="release">The release that answers.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="language">Language of names and texts.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The release does not answer a question.</exception>
    public static Report Of(
        ReportDefinition definition,
        ReportYear year,
        LoadedRelease release,
        AccessClass access,
        Language language,
        CancellationToken cancellationToken
    ) =>
        new()
        {
            Definition = definition,
            Year = year,
            Release = release.Release,
            Access = access,
            Language = language,
            Parts =
            [
                .. definition
                    .Sheets.Index()
                    .Select(sheet => Part(sheet.Index + 1, sheet.Item, definition, year, release, access, language, cancellationToken)),
            ],
        };

    private static ReportPart Part(
        int number,
        ReportSheet sheet,
        ReportDefinition definition,
        ReportYear year,
        LoadedRelease release,
        AccessClass access,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var asked = ReportQuestion.Of(sheet, year);
        MixedPopulations.Refuse(asked.Question);
        var table = AnswerTable.Ask(release, asked.Question, access, language, cite: null, cancellationToken);
        if (asked.Pivot is { } pivot)
            table = PivotedTable.Of(table, pivot);
        var name = $"{definition.Id}_{sheet.Id}".Replace('-', '_');
        return new ReportPart(number, sheet, year.In(sheet.Title), asked.Question, table with { Name = name, Rows = table.Rows.ToList() });
    }
}
