using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>What was probably meant in a cell, from codes that the submission itself may bring.</summary>
/// <param name="isRefused">Whether a row is refused, by the order of its sheet and its number.</param>
public delegate CodeAdvice LaterAdvice(Func<(int Sheet, int Row), bool> isRefused);
