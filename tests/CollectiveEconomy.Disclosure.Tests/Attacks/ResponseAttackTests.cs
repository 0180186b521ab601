using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Looks for who reported: a total that does not change when an organisation leaves the set says that it adds nothing.</summary>
[Collection(SharedPlatform.Name)]
public sealed class ResponseAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    [Theory]
    [InlineData("Revenue")]
    [InlineData("Members")]
    public void Nobody_is_known_to_have_reported_or_not(string figure)
    {
        var rows = platform.Truth.Rows;
        var told = Estimates.Of(platform, figure).ToList();
        var right = told.Count(one => (Math.Abs(one.Value) > 0) == rows[one.Row].Values.ContainsKey(figure)) / (double)told.Count;
        var without = told.Count(one => rows[one.Row].Values.ContainsKey(figure)) / (double)told.Count;
        output.WriteLine($"{figure}: {right:P1} of {told.Count} right, {without:P1} without answers");
        Assert.InRange(right, 0, 0.97);
        Marks.Hold(right, without, Promise.Response, new Hits(told.Count, 0, 0, 0, 0), "report");
    }

    [Fact]
    public void Nothing_is_told_of_sets_of_fewer_than_five() =>
        Assert.All(platform.Answers.Where(set => set.Members.Length < 5), set => Assert.DoesNotContain("Revenue", set.Told.Keys));

    [Theory]
    [InlineData("RevenueReports")]
    [InlineData("MembersReports")]
    [InlineData("MarginReports")]
    [InlineData("ChangeReports")]
    public void Counts_of_reports_are_multiples_of_three(string count)
    {
        var told = platform.Answers.Where(set => set.Told.ContainsKey(count)).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, set => Assert.Equal(0, set.Told[count] % 3));
    }
}
