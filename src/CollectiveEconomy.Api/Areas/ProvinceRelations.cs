using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Areas;

/// <summary>What lies in a province, of either area set.</summary>
internal static class ProvinceRelations
{
    /// <summary>Organisations in a province of 2025, and in one before 2025.</summary>
    public static IReadOnlyList<ChildRelation<int, Cooperative>> Cooperatives { get; } =
    [
        ChildRelation.By((Cooperative row) => row.ProvinceId, row => row.Code),
        ChildRelation.ByOptional((Cooperative row) => row.FormerProvinceId, row => row.Code),
    ];

    /// <summary>Models at organisations in a province of 2025, and in one before 2025.</summary>
    public static IReadOnlyList<ChildRelation<int, ValueChainModel>> Models { get; } =
    [
        new(
            (register, models) =>
                from model in models
                join cooperative in register.Cooperatives on model.CooperativeId equals cooperative.Id
                select new ChildRow<int, ValueChainModel> { Parent = cooperative.ProvinceId, Row = model },
            model => model.Code
        ),
        new(
            (register, models) =>
                from model in models
                join cooperative in register.Cooperatives on model.CooperativeId equals cooperative.Id
                where cooperative.FormerProvinceId != null
                select new ChildRow<int, ValueChainModel> { Parent = cooperative.FormerProvinceId!.Value, Row = model },
            model => model.Code
        ),
    ];

    /// <summary>The relation of a province, by its area set.</summary>
    public static ChildRelation<int, T> Of<T>(this IReadOnlyList<ChildRelation<int, T>> relations, Province province)
        where T : class => relations[province.Areas == AreaSet.Areas2025 ? 0 : 1];
}
