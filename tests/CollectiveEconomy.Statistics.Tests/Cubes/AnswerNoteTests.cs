using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

public sealed class AnswerNoteTests
{
    [Theory]
    [InlineData(true, "SYNTHETIC")]
    [InlineData(false, "")]
    public void Synthetic_data_are_called_so(bool isSynthetic, string codes) =>
        Assert.Equal(codes, Notes(Question("year", "workers"), Release(isSynthetic)));

    [Fact]
    public void New_areas_before_their_time_are_called_harmonised()
    {
        Assert.Equal("HARMONISED_AREAS", Notes(Question("year region", "workers"), Release()));
        Assert.Equal("HARMONISED_AREAS", Notes(Question("year", "workers", Where("province", Comparison.Eq, "01")), Release()));
    }

    [Fact]
    public void New_areas_in_their_own_time_and_old_areas_need_no_note()
    {
        Assert.Equal("", Notes(Question("year region", "workers", Where("year", Comparison.Gte, 2025)), Release()));
        Assert.Equal("", Notes(Question("year region", "workers") with { Areas = AreaSet.AreasBefore2025 }, Release()));
        Assert.Equal("", Notes(Question("year region", "workers"), Release() with { FirstYear = 2025 }));
    }

    [Theory]
    [InlineData("members")]
    [InlineData("womenMembers")]
    public void Members_from_the_new_law_on_are_another_figure(string measure)
    {
        Assert.Equal("MEMBERS_BREAK_2024", Notes(Question("year", measure), Release()));
        Assert.Equal("", Notes(Question("year", measure, Where("year", Comparison.Lte, 2023)), Release()));
    }

    [Fact]
    public void Notes_stand_in_one_order_and_in_both_languages()
    {
        var notes = AnswerNote.On(Question("year region", "members"), Release(isSynthetic: true));
        Assert.Equal(["SYNTHETIC", "HARMONISED_AREAS", "MEMBERS_BREAK_2024"], notes.Select(note => note.Code));
        Assert.All(notes, note => Assert.Equal((note.TextVi, note.TextEn), (note.Text(Language.Vi), note.Text(Language.En))));
    }

    private static string Notes(CubeQuestion question, Release release) =>
        string.Join(' ', AnswerNote.On(question, release).Select(note => note.Code));

    private static Release Release(bool isSynthetic = false) =>
        new()
        {
            Id = new ReleaseId(2026, 1),
            PublishedAt = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
            IsSynthetic = isSynthetic,
            FirstYear = 2016,
            LastYear = 2025,
            Previous = null,
            Notes = null,
            PlatformVersion = "0.1.0",
        };
}
