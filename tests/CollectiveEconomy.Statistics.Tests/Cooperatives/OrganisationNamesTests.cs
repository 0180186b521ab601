using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.Tests.Cooperatives;

public sealed class OrganisationNamesTests
{
    [Theory]
    [InlineData("hop tac xa phuc son", "htx phuc son")]
    [InlineData("htx phuc son", "htx phuc son")]
    [InlineData("lien hiep hop tac xa mien nui", "lhhtx mien nui")]
    [InlineData("quy tin dung nhan dan my an", "qtdnd my an")]
    [InlineData("hop tac xahoi", "hop tac xahoi")]
    [InlineData("phuc son", "phuc son")]
    public void First_words_may_be_abbreviated(string name, string abbreviated)
    {
        Assert.Equal(abbreviated, OrganisationNames.Abbreviated(name));
        Assert.Contains(name, OrganisationNames.Spellings(abbreviated));
    }
}
