using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Sample;

[Implements(typeof(INumbered))]
public sealed class BeadType : TypeOf<Bead>
{
    public BeadType()
    {
        Field<BeadOrKnot>("either").Description("A bead or a knot.").Resolve(context => Either(context.Source));
        Field<ListGraphType<NonNullGraphType<BeadOrKnot>>>("mixture")
            .Description("Beads and knots, at times with something that is neither.")
            .Resolve(context => new[] { Either(context.Source), context.Source.Number % 7 == 6 ? "a stone" : context.Source });
        Field<ListGraphType<NonNullGraphType<OwnerType>>>("owners")
            .Description("Owners that a loader gives one by one.")
            .Resolve(context => Owners(context.Source, context.RequestServices!.GetRequiredService<OwnerByKey>()));
    }

    /// <summary>The next bead.</summary>
    /// <param name="by">How far it is.</param>
    public static Bead Next([FromSource] Bead bead, int by = 1) => new(bead.Number + by);

    /// <summary>A bead that comes later.</summary>
    public static async Task<Bead?> Later([FromSource] Bead bead)
    {
        await Task.Yield();
        return bead.Number % 3 == 2 ? null : new Bead(bead.Number + 5);
    }

    /// <summary>Who owns it, as a loader knows.</summary>
    public static IDataLoaderResult<Owner?> Owner([FromSource] Bead bead, [FromServices] OwnerByKey owners) =>
        owners.LoadAsync(bead.Number % 3);

    /// <summary>Who must own it; no loader knows of some.</summary>
    public static IDataLoaderResult<Owner> Keeper([FromSource] Bead bead, [FromServices] OwnerByKey owners) =>
        owners.LoadAsync(bead.Number % 2).Then(owner => owner!);

    /// <summary>A bead that a loader gives through another.</summary>
    public static IDataLoaderResult<Bead?> Chained([FromSource] Bead bead, [FromServices] OwnerByKey owners) =>
        owners.LoadAsync(1).Then(owner => owner is null ? null : new Bead(bead.Number + owner.Key));

    /// <summary>Refused on purpose.</summary>
    /// <param name="why">Why.</param>
    public static string? Refused([FromSource] Bead bead, string why = "so") =>
        throw new BadInput(LocalizedText.Same($"{why} {bead.Number}"));

    /// <summary>Names its arguments.</summary>
    /// <param name="words">Words.</param>
    /// <param name="colour">A colour.</param>
    public static string Said([FromSource] Bead bead, IReadOnlyList<string>? words, BeadColour colour = BeadColour.Red) =>
        $"{bead.Number} {colour} {string.Join(' ', words ?? [])}";

    /// <summary>Where it is in the response.</summary>
    public static string Path(IResolveFieldContext context) =>
        $"{string.Join('/', context.ResponsePath)} {string.Join('/', context.Path)} {context.ParentType.Name} {context.Parent?.FieldDefinition.Name}";

    private static object Either(Bead bead) => bead.Number % 2 == 0 ? bead : Knots.Of(1).Single();

    private static IReadOnlyList<IDataLoaderResult<Owner?>> Owners(Bead bead, OwnerByKey owners) =>
        [owners.LoadAsync(1), owners.LoadAsync(bead.Number % 2)];
}
