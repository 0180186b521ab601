namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>What is usual for a figure of organisations of one field and size.</summary>
/// <param name="Group">Their field and size, as codes.</param>
/// <param name="Organisations">How many of them the register has.</param>
/// <param name="Minimum">Usual minimum of a figure that is not zero.</param>
/// <param name="Maximum">Usual maximum.</param>
internal sealed record PeerRange(string Group, int Organisations, double Minimum, double Maximum);
