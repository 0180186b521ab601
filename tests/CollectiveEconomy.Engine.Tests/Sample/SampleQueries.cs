using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Validation;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class SampleQueries : IQueryFields
{
    /// <summary>Greets.</summary>
    /// <param name="name">Whom; the world if nobody.</param>
    public static string Hello(string? name = null) => $"Xin chào, {name ?? "thế giới"}!";

    /// <summary>The number as it was read.</summary>
    public static double Ratio(double of) => of;

    /// <summary>Knots, as many as asked and no more than three.</summary>
    public static IReadOnlyList<Knot> Knots(int first = 2) => [.. Sample.Knots.Of(Math.Min(first, 3))];

    /// <summary>Knots, with one missing.</summary>
    public static IReadOnlyList<Knot?> Gaps() => [Sample.Knots.Of(1).Single(), null, Sample.Knots.Of(1).Single()];

    /// <summary>A page that holds its list.</summary>
    public static KnotPage Page(int? first) => new([.. Sample.Knots.Of(Math.Min(first ?? 2, 3))]);

    /// <summary>Something numbered.</summary>
    public static INumbered Numbered() => Sample.Knots.Of(1).Single();

    /// <summary>Twice the price a knot.</summary>
    [Cost(Weight = 2, Page = 7)]
    public static IReadOnlyList<Knot> Dear(int? first) => [.. Sample.Knots.Of(1)];

    /// <summary>Its words, no more than five.</summary>
    public static int Words(IReadOnlyList<string> of) => of.Count;

    /// <summary>Even numbers only.</summary>
    [ValidateArguments(nameof(IsEven))]
    public static int Half(int of) => of / 2;

    /// <summary>Beads.</summary>
    /// <param name="first">How many, no more than three.</param>
    /// <param name="from">The number of the first.</param>
    public static IReadOnlyList<Bead> Beads(int first = 2, int from = 0) =>
        [.. Enumerable.Range(from, Math.Clamp(first, 0, 3)).Select(number => new Bead(number))];

    /// <summary>A bead.</summary>
    /// <param name="number">Its number.</param>
    public static Bead? Bead(int number = 0) => new(number);

    /// <summary>Throws what a store might throw.</summary>
    public static string? Fail() => throw new InvalidOperationException("SELECT secret FROM /var/lib/secret");

    /// <summary>Refuses on purpose.</summary>
    public static string? Refuse(string why) => throw new BadInput(LocalizedText.Same(why));

    /// <summary>An error of GraphQL.NET with a code that nobody listed.</summary>
    public static string? Unlisted() => throw new ExecutionError("secret") { Code = "SECRET" };

    private static ValueTask IsEven(FieldArgumentsValidationContext call) =>
        call.GetArgument<int>("of") % 2 == 0
            ? default
            : throw new BadInput(new("Chỉ số chẵn mới có một nửa.", "Only even numbers have a half."));

    /// <summary>Waits until the request is given up.</summary>
    public static async Task<string?> Wait([FromServices] Waiting waiting, CancellationToken cancellationToken)
    {
        waiting.Started.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }

    /// <summary>Waits like a store that throws its own exception when it is interrupted.</summary>
    public static string? Interrupted(CancellationToken cancellationToken)
    {
        cancellationToken.WaitHandle.WaitOne();
        throw new InvalidOperationException("secret-interrupt");
    }
}
