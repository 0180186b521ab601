using System.Globalization;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Secrets;
using GraphQL;
using GraphQL.DataLoader;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class SecretQueries : IQueryFields
{
    private static readonly Secret[] All = [new(1, 900), new(2, 300), new(3, 600)];

    private static readonly Cursors Cursors = new(
        PlatformSecret.Read(
            new ConfigurationBuilder().AddInMemoryCollection([new("Secrets:Key", Convert.ToBase64String(new byte[32]))]).Build(),
            new DataFolder("")
        )
    );

    /// <summary>The role of who asks.</summary>
    public static string Me([FromServices] CallerAccess access) => $"{access.Role} {access.Scopes}".TrimEnd();

    /// <summary>For the ministry.</summary>
    [RequiresRole(Role.Ministry)]
    public static string Dossier() => "dossier";

    /// <summary>Finds.</summary>
    /// <param name="where">Which.</param>
    /// <param name="owner">Whose.</param>
    public static string Find(SecretFilter? where, [RequiresRole(Role.Ministry)] string? owner = null) => $"{where?.Number} {owner}";

    /// <summary>A secret.</summary>
    public static Secret Secret() => All[0];

    /// <summary>Something numbered that is secret, as only the answer knows.</summary>
    public static INumbered Disguised() => All[0];

    /// <summary>Numbered things, one of them secret.</summary>
    public static IReadOnlyList<INumbered> Mixed() => [Knots.Of(1).Single(), All[0]];

    /// <summary>Something numbered whose number is secret.</summary>
    public static INumbered HalfOpen() => new HalfOpen(7, "half");

    /// <summary>The same, as what it is.</summary>
    public static HalfOpen Known() => new(7, "half");

    /// <summary>A vault.</summary>
    public static Vault Vault() => new("door");

    /// <summary>A disguised secret that a loader gives.</summary>
    public static IDataLoaderResult<INumbered> Loaded([FromServices] OwnerByKey owners) =>
        owners.LoadAsync(1).Then(INumbered (_) => All[0]);

    /// <summary>Numbers in an order, a page at a time; the cursor of each stands behind it.</summary>
    /// <param name="by">The order.</param>
    /// <param name="after">A cursor.</param>
    public static IReadOnlyList<string> Ranked(SecretOrderKey by = SecretOrderKey.Number, string? after = null)
    {
        SortKey<Secret> key =
            by == SecretOrderKey.Capital
                ? new SortKey<Secret, int>(secret => secret.Capital)
                : new SortKey<Secret, int>(secret => secret.Number);
        var ordering = new SortOrder<Secret>([(by.ToString(), key, false)]);
        var place = after is null ? null : Cursors.Parse(ordering, "ranked", after);
        return
        [
            .. ordering
                .Sorted(All, place)
                .Select(secret =>
                    string.Create(CultureInfo.InvariantCulture, $"{secret.Number} {Cursors.Of(ordering, "ranked", ordering.Read(secret))}")
                ),
        ];
    }
}
