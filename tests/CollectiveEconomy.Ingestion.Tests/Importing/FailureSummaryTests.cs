using CollectiveEconomy.Ingestion.Importing;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

public sealed class FailureSummaryTests
{
    [Fact]
    public void Types_and_places_are_said_and_no_message_that_may_quote_a_value()
    {
        var text = FailureSummary.Of(
            Thrown(() => throw new InvalidOperationException("123454321", new KeyNotFoundException("'123454321'")))
        );

        Assert.DoesNotContain("123454321", text, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", text, StringComparison.Ordinal);
        Assert.Contains("System.Collections.Generic.KeyNotFoundException", text, StringComparison.Ordinal);
        Assert.Contains(nameof(FailureSummaryTests), text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_system_says_of_a_file_is_said() =>
        Assert.Contains("No space left", FailureSummary.Of(new IOException("No space left on device")), StringComparison.Ordinal);

    private static Exception Thrown(Action fail) => Record.Exception(fail)!;
}
