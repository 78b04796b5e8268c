/** What an operation of the SP-API takes. */
export interface MessagingOperation {
  readonly name: string;
  /** The most characters of its `text`; 0 where it has none. */
  readonly maxText: number;
  readonly maxAttachments: number;
}

/**
 * The operations of the Messaging API that send a message. Source: its model,
 * https://github.com/amzn/selling-partner-api-models/blob/main/models/messaging-api-model/messaging.json, where every
 * `text` has at least one character, and none may hold HTML or e-mail addresses.
 */
export const messagingOperations: readonly MessagingOperation[] = [
  { name: 'confirmCustomizationDetails', maxText: 800, maxAttachments: 5 },
  { name: 'createConfirmDeliveryDetails', maxText: 2_000, maxAttachments: 0 },
  { name: 'createConfirmOrderDetails', maxText: 2_000, maxAttachments: 0 },
  { name: 'createConfirmServiceDetails', maxText: 2_000, maxAttachments: 0 },
  { name: 'createUnexpectedProblem', maxText: 2_000, maxAttachments: 0 },
  { name: 'createDigitalAccessKey', maxText: 400, maxAttachments: 5 },
  { name: 'createLegalDisclosure', maxText: 0, maxAttachments: 5 },
  { name: 'createWarranty', maxText: 0, maxAttachments: 5 },
  { name: 'sendInvoice', maxText: 0, maxAttachments: 5 },
];
