using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official.Comparisons;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Tests.Languages;

public sealed class NotesTests
{
    [Theory]
    [InlineData("vi", "en", Language.Vi, "vi")]
    [InlineData("vi", "en", Language.En, "en")]
    [InlineData("vi", null, Language.En, "vi")]
    [InlineData(null, "en", Language.Vi, "en")]
    [InlineData(null, null, Language.Vi, null)]
    public void A_note_is_told_in_the_language_or_in_the_other_where_there_is_none(
        string? vi,
        string? en,
        Language language,
        string? told
    ) => Assert.Equal(told, new Footnote("F0001", vi, en).NoteIn(language));

    [Fact]
    public void A_finding_of_an_earlier_version_is_told_in_English_to_everybody()
    {
        var finding = new CheckFinding(
            "NothingIsLost",
            CheckSeverity.Error,
            "Release 2026.1 has 'models', but this release does not.",
            null
        );
        Assert.Equal(finding.Message, finding.MessageIn(Language.Vi));
    }
}
