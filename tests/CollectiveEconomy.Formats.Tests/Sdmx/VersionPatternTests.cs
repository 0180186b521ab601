using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Tests.Sdmx;

/// <summary>Versions as REST 2 asks for them.</summary>
public sealed class VersionPatternTests
{
    [Theory]
    [InlineData("*", "1.0.0-draft 1.2.3 2.0 7")]
    [InlineData("~", "1.0.0-draft 1.2.3 2.0 7")]
    [InlineData("+", "1.2.3")]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("1.0.0-draft,2.0", "1.0.0-draft 2.0")]
    [InlineData("~.0.0", "1.0.0-draft 1.2.3")]
    [InlineData("*.0", "2.0")]
    [InlineData("1.*.0", "1.0.0-draft 1.2.3")]
    [InlineData("1.2.~", "1.2.3")]
    [InlineData("1.0.0~", "1.0.0-draft")]
    [InlineData("1.1~.9", "1.2.3")]
    [InlineData("1.2~.4", "")]
    [InlineData("0*.9.9", "1.0.0-draft 1.2.3")]
    [InlineData("1+.0.0", "1.2.3")]
    [InlineData("1.2.2+", "1.2.3")]
    [InlineData("2+.0.0", "")]
    [InlineData("1.9*", "")]
    [InlineData("2.0*", "2.0")]
    public void A_pattern_matches_versions(string pattern, string matches) =>
        Assert.Equal(
            matches.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            new[] { "1.0.0-draft", "1.2.3", "2.0", "7" }.Where(VersionPattern.Read(pattern).Matches)
        );

    [Theory]
    [InlineData("latest")]
    [InlineData("+.2.3")]
    [InlineData("1.~.3")]
    [InlineData("*.2")]
    [InlineData("+.0")]
    [InlineData("2.3+")]
    [InlineData("~.0.*")]
    [InlineData("3.2*.1+")]
    [InlineData("1.2.3.4")]
    [InlineData("1..0")]
    [InlineData("")]
    public void What_means_nothing_is_refused(string pattern) =>
        Assert.Equal(SdmxProblem.Syntax, Assert.Throws<SdmxRefused>(() => VersionPattern.Read(pattern)).Problem);
}
