using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Tests.Languages;

public sealed class LocalizedNamesTests
{
    [Theory]
    [InlineData("Huế", "Hue City", Language.Vi, "Huế")]
    [InlineData("Huế", "Hue City", Language.En, "Hue City")]
    [InlineData("Huế", null, Language.En, "Huế")]
    [InlineData("Huế", null, Language.Vi, "Huế")]
    public void Where_there_is_no_English_name_the_Vietnamese_one_is_read(string vi, string? en, Language language, string read) =>
        Assert.Equal(read, new Named(vi, en).NameIn(language));

    private sealed record Named(string NameVi, string? NameEn) : INamed;
}
