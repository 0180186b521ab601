using System.Text.RegularExpressions;
using CollectiveEconomy.Ingestion.Rules;

namespace CollectiveEconomy.Ingestion.Tests.Rules;

public sealed partial class EveryRuleTests
{
    [Fact]
    public void Every_rule_is_expected_by_name_in_a_test_of_rules()
    {
        var folder = Path.Combine(Repository.Root, "tests/CollectiveEconomy.Ingestion.Tests");
        var tested = Directory
            .EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Words().Matches(File.ReadAllText(file)).Select(word => word.Value))
            .ToHashSet();
        Assert.NotEmpty(SubmissionRules.All);
        Assert.Empty(SubmissionRules.All.Select(rule => rule.GetType().Name).Except(tested));
    }

    [GeneratedRegex("[A-Z][A-Za-z]+")]
    private static partial Regex Words();
}
