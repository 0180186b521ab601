using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>Production does not repeat every figure of the year before, at least three of them.</summary>
internal sealed class HarvestsAreOfTheirYear()
    : FiguresAreOfTheirYear<Production>(
        row => row.Year,
        (row, submission) => $"{submission.Codes.Of("cooperatives").Code(row.CooperativeId)} {row.ProductCode} {row.Year - 1}",
        row => [row.AreaHa, row.VolumeTonnes, row.Value, row.ContractedVolumeTonnes, row.CertifiedAreaHa]
    );
