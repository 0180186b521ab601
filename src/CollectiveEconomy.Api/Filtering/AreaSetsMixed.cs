using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>A filter names areas of both sets, so it can't be said which country it means.</summary>
public sealed class AreaSetsMixed()
    : CodedError(AreaErrorCodes.AreaSetsMixed, "The filter names areas of both sets; give every area filter the same 'areas'.");
