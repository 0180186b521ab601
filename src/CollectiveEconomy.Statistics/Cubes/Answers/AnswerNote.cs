using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>What a reader of an answer must know.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="TextVi">The note in Vietnamese.</param>
/// <param name="TextEn">The note in English.</param>
public sealed record AnswerNote(string Code, string TextVi, string TextEn)
{
    private const int YearOfNewAreas = 2025;
    private const int YearOfNewLaw = 2024;

    private static readonly AnswerNote Synthetic = new(
        "SYNTHETIC",
        "Số liệu mô phỏng: không mô tả tổ chức có thật nào.",
        "Synthetic data: they describe no real organisation."
    );

    private static readonly AnswerNote Harmonised = new(
        "HARMONISED_AREAS",
        "Số liệu trước ngày 1/7/2025 được quy về 34 đơn vị hành chính bằng cách cộng các tỉnh được hợp nhất.",
        "Figures before 1 July 2025 are harmonised to the 34 units by adding the provinces that were merged."
    );

    private static readonly AnswerNote MembersBreak = new(
        "MEMBERS_BREAK_2024",
        "Luật Hợp tác xã 2023, có hiệu lực từ ngày 1/7/2024, thay đổi đối tượng được tính là thành viên.",
        "The Law on Cooperatives of 2023, in force from 1 July 2024, changed who counts as a member."
    );

    /// <summary>The note in a language.</summary>
    public string Text(Language language) => language == Language.En ? TextEn : TextVi;

    /// <summary>The notes on the answer that a release gives.</summary>
    public static IReadOnlyList<AnswerNote> On(CubeQuestion question, Release release)
    {
        var notes = new List<AnswerNote>();
        if (release.IsSynthetic)
            notes.Add(Synthetic);
        if (question is { UsesAreas: true, Areas: AreaSet.Areas2025 } && MayHold(question, year => year < YearOfNewAreas, release))
            notes.Add(Harmonised);
        if (question.Measures.Any(IsOfMembers) && MayHold(question, year => year >= YearOfNewLaw, release))
            notes.Add(MembersBreak);
        return notes;
    }

    private static bool IsOfMembers(Measure measure) => measure.Name.Contains("members", StringComparison.OrdinalIgnoreCase);

    private static bool MayHold(CubeQuestion question, Predicate<int> year, Release release) =>
        Enumerable
            .Range(release.FirstYear, release.LastYear - release.FirstYear + 1)
            .Any(candidate => year(candidate) && question.Covers(candidate));
}
