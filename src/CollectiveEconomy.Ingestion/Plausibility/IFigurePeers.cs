namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>What is usual for the figures of others of the same field and size.</summary>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal interface IFigurePeers<TRow>
    where TRow : class
{
    /// <summary>What is usual for a figure of a record; null when the register does not have enough others.</summary>
    PeerRange? Of(Figure<TRow> figure, TRow row);
}
