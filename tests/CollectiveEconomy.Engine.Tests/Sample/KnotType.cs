using CollectiveEconomy.Engine.Schema;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Engine.Tests.Sample;

[Implements(typeof(INumbered))]
public sealed class KnotType() : TypeOf<Knot>(knot => knot.OwnerKey)
{
    /// <summary>The knot itself, as deep as you like.</summary>
    public static Knot Self([FromSource] Knot knot) => knot;

    /// <summary>Neighbours of the knot.</summary>
    /// <param name="first">How many.</param>
    public static IReadOnlyList<Knot> Near([FromSource] Knot knot, int? first) => [.. Knots.Of(Math.Min(first ?? 2, 3))];

    /// <summary>Tags without pages.</summary>
    public static IReadOnlyList<Knot> Tags([FromSource] Knot knot) => [knot];

    /// <summary>Fails where it is read.</summary>
    public static string? Torn([FromSource] Knot knot) => throw new InvalidOperationException($"Knot {knot.Number} is torn.");

    /// <summary>Should be there, and is not.</summary>
    public static string Missing([FromSource] Knot knot) => knot.Note!;

    /// <summary>Who owns it.</summary>
    public static IDataLoaderResult<Owner?> Owner([FromSource] Knot knot, [FromServices] OwnerByKey owners) =>
        owners.LoadAsync(knot.OwnerKey);

    /// <summary>Always fails, for all knots at once.</summary>
    public static IDataLoaderResult<Owner?> Lost([FromSource] Knot knot, [FromServices] LostOwnerByKey owners) =>
        owners.LoadAsync(knot.OwnerKey);
}
