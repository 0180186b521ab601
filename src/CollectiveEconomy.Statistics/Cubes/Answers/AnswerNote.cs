using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>A note on how to read a response.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="TextVi">The note in Vietnamese.</param>
/// <param name="TextEn">The note in English.</param>
public sealed record AnswerNote(string Code, string TextVi, string TextEn)
{
    private const int YearOfNewAreas = 2025;
    private const int YearOfNewLaw = 2024;
    private const string MembersIndicator = "MEMBERS";

    /// <summary>The note in a language.</summary>
    public string Text(Language language) => language == Language.En ? TextEn : TextVi;

    /// <summary>The notes on an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="release">Release of the statistics.</param>
    /// <param name="cells">The cells that are shown.</param>
    /// <param name="access">Whose table answered.</param>
    public static IReadOnlyList<AnswerNote> On(CubeQuery question, Release release, IReadOnlyList<CubeCell> cells, AccessClass access)
    {
        var hasOldAreas = question.UsesAreas && MayHold(question, year => year < YearOfNewAreas, release);
        var hasNewAreas = question.UsesAreas && MayHold(question, year => year >= YearOfNewAreas, release);
        return
        [
            .. On(release),
            .. question.Cube.Populations is null ? Array.Empty<AnswerNote>() : [NoteTexts.PopulationOf(question)],
            .. When(access == AccessClass.Protected && question.Measures.Any(BearsNoise), NoteTexts.ProtectedNoise),
            .. When(access == AccessClass.Protected && CountsClasses(question), NoteTexts.ExchangedClasses),
            .. When(Holds(cells, ObservationStatus.Q), NoteTexts.Withheld),
            .. When(Holds(cells, ObservationStatus.U), NoteTexts.FewObservations),
            .. When(Holds(cells, ObservationStatus.P), NoteTexts.Provisional),
            .. NonResponse.Rates(question, cells) is { } rates
                ? [NoteTexts.NonResponse(rates.Measure, rates.Lowest, rates.Highest)]
                : Array.Empty<AnswerNote>(),
            .. When(hasOldAreas && question.Areas == AreaSet.Areas2025, NoteTexts.HarmonisedAreas),
            .. When(hasOldAreas && hasNewAreas, NoteTexts.AreasBreak),
            .. When(ReusedCodes.AreShown(question, cells), NoteTexts.CodeChangedMeaning),
            .. When(IsOfMembers(question) && MayHold(question, year => year >= YearOfNewLaw, release), NoteTexts.MembersBreak),
            .. SchemeNotes.On(question, release),
            .. When(question.By.Any(dimension => dimension is ListDimension), NoteTexts.ListDimension),
            .. When(HasUnweighted(question), NoteTexts.QuantilesUnweighted),
        ];
    }

    /// <summary>The notes on everything that a release gives.</summary>
    /// <param name="release">The release.</param>
    public static IReadOnlyList<AnswerNote> On(Release release) =>
        [
            .. release.Withdrawal is { } withdrawal ? [NoteTexts.Withdrawn(withdrawal)] : Array.Empty<AnswerNote>(),
            .. When(release.IsSynthetic, NoteTexts.Synthetic),
        ];

    private static AnswerNote[] When(bool holds, AnswerNote note) => holds ? [note] : [];

    private static bool BearsNoise(Measure measure) => measure.Guards.Any(guard => guard.Scale is not null);

    private static bool CountsClasses(CubeQuery question) =>
        question.IsSensitive
        || question.Measures.Any(measure => measure.IsSensitive)
        || question.Named.Any(figure => Disclosure.RoundedCount(question, figure.Measure, figure.Statistic) is not null);

    private static bool Holds(IReadOnlyList<CubeCell> cells, ObservationStatus status) =>
        cells.Any(cell => cell.Measures.Any(measure => measure.Status == status));

    private static bool IsOfMembers(CubeQuery question) =>
        question.Named.Any(figure => figure.Measure.Name.Contains("members", StringComparison.OrdinalIgnoreCase))
        || (
            question.Cube.NeverAddedOver is CodedDimension { Codelist: CodelistIds.OutcomeIndicator } indicator
            && question.Where.Where(condition => condition.Dimension == indicator).All(condition => condition.MayHold(MembersIndicator))
        );

    private static bool HasUnweighted(CubeQuery question) =>
        question is { Cube.Weight: not null, CountedColumn: null }
        && question.Computed.Any(figure => figure.Statistic is Statistic.Median or Statistic.P10 or Statistic.P90)
        && question.Where.Where(condition => condition.Dimension is CodedDimension { Codelist: CodelistIds.LegalForm }).All(LetsGroups);

    private static bool LetsGroups(Condition condition) =>
        condition.Values.Contains(LegalForms.Group) != (condition.Comparison == Comparison.NotIn);

    private static bool MayHold(CubeQuery question, Predicate<int> year, Release release) =>
        Enumerable
            .Range(release.FirstYear, release.LastYear - release.FirstYear + 1)
            .Any(candidate => year(candidate) && question.Covers(candidate));
}
