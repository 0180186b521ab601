using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Tests.Releases;

public sealed class ReleaseIdTests
{
    [Theory]
    [InlineData("2026.1", 2026, 1)]
    [InlineData("2026.10", 2026, 10)]
    public void What_is_written_is_read(string text, int year, int sequence)
    {
        Assert.True(ReleaseId.TryParse(text, out var id));
        Assert.Equal(new ReleaseId(year, sequence), id);
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026.")]
    [InlineData(".1")]
    [InlineData("2026.0")]
    [InlineData("2026.01")]
    [InlineData("02026.1")]
    [InlineData("2026.1.1")]
    [InlineData("2026.-1")]
    [InlineData("+2026.1")]
    [InlineData(" 2026.1")]
    [InlineData("2026.1 ")]
    [InlineData("2026,1")]
    [InlineData("2026.99999999999")]
    [InlineData("../2026.1")]
    [InlineData("٢٠٢٦.1")]
    public void Nothing_else_is_a_release(string? text)
    {
        Assert.False(ReleaseId.TryParse(text, out var id));
        Assert.Equal(default, id);
    }

    [Theory]
    [InlineData("2026.9", "2026.10")]
    [InlineData("2025.12", "2026.1")]
    public void Sequences_compare_as_numbers(string earlier, string later)
    {
        Assert.True(ReleaseId.TryParse(earlier, out var left));
        Assert.True(ReleaseId.TryParse(later, out var right));
        Assert.True(left < right && right > left && left <= right && right >= left);
        Assert.False(left > right || right < left || left >= right || right <= left);
        Assert.True(left.CompareTo(right) < 0);
    }

    [Fact]
    public void A_release_is_neither_before_nor_after_itself()
    {
        var (one, same) = (new ReleaseId(2026, 3), new ReleaseId(2026, 3));
        Assert.True(one <= same && one >= same && one == same);
        Assert.False(one < same || one > same);
    }

    [Fact]
    public void The_day_of_publication_is_that_of_Viet_Nam()
    {
        var release = new Release
        {
            Id = new ReleaseId(2027, 1),
            PublishedAt = new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.Zero),
            IsSynthetic = true,
            FirstYear = 2016,
            LastYear = 2025,
            Previous = null,
            Notes = null,
            PlatformVersion = "0.1.0",
        };
        Assert.Equal(new DateOnly(2027, 1, 1), release.PublishedOn);
    }
}
