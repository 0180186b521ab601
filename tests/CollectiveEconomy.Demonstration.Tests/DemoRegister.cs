using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Tests;

/// <summary>A register of demo size.</summary>
public sealed class DemoRegister
{
    public DemoRegister()
    {
        var rows = new SyntheticRegister(Reference, Plan);
        (Cooperatives, Reports) = ([.. rows.Cooperatives], [.. rows.Reports]);
        (Support, Produce) = (rows.Support, rows.Produce);
        (Models, Products, ContentAreas) = (rows.Models, [.. rows.Products], [.. rows.ContentAreas]);
    }

    public DemonstrationPlan Plan { get; } = new(DemonstrationSize.Demo);

    public ReferenceData Reference { get; } = new();

    public IReadOnlyList<Cooperative> Cooperatives { get; }

    public IReadOnlyList<AnnualReport> Reports { get; }

    public IReadOnlyList<ValueChainModel> Models { get; }

    public IReadOnlyList<ModelProduct> Products { get; }

    public IReadOnlyList<ModelContentArea> ContentAreas { get; }

    internal SyntheticSupport Support { get; }

    internal SyntheticProduce Produce { get; }
}
