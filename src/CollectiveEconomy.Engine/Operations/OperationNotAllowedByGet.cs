using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A mutation or subscription was sent by GET.</summary>
public sealed class OperationNotAllowedByGet()
    : CodedValidationError(HttpErrorCodes.MethodNotAllowed, "Only queries can be sent by GET; send this operation by POST.");
