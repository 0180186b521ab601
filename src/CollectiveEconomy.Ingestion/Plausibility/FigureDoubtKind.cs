namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>Why a figure is doubted.</summary>
internal enum FigureDoubtKind
{
    /// <summary>It is out of scale: with another year, with another column of its row, or with what is usual.</summary>
    Scale,

    /// <summary>It grew or fell more than is usual.</summary>
    Growth,
}
