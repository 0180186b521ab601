using CollectiveEconomy.Statistics.Messages;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Messages;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("nong nghep", "nong nghiep", 1)]
    [InlineData("LEGAL_FROM", "legal_form", 1)]
    [InlineData("agr", "AGRI", 1)]
    [InlineData("ha noi", "thanh hoa", null)]
    [InlineData("", "", 0)]
    public void Typing_errors_are_counted_up_to_the_limit(string left, string right, int? errors) =>
        Assert.Equal(errors, Spelling.Distance(left, right, 2));

    [Fact]
    public void One_error_is_one_wherever_it_is() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 3, 20], Gen.Int[0, 100], Gen.Int[0, 2])
            .Sample(
                (text, at, kind) =>
                {
                    var place = at % (text.Length - 1);
                    var other = kind switch
                    {
                        0 => text.Remove(place, 1),
                        1 => text.Insert(place, "-"),
                        _ => text.Remove(place, 1).Insert(place, "-"),
                    };
                    Assert.Equal(1, Spelling.Distance(text, other, 2));
                    Assert.Equal(Spelling.Distance(text, other, 2), Spelling.Distance(other, text, 2));
                }
            );
}
